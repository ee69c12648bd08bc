/** The GraphQL engine of the test server looks for a second copy of itself at each value that it meets, half of its time, unless told so before it is loaded. */
process.env.NODE_ENV = 'production';
